/** Id of the drawn mark of the nth territory, from 0 (see mark-sprite.tsx). */
export const markId = (place: number): string => `m${place}`;
