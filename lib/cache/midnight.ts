const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

const DAY = 86_400_000;

const sinceMidnight = (time: Date): number => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.format(time).split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + time.getMilliseconds();
};

/** Milliseconds until the next midnight in Paris. On the two days of clock change, wakes up to an hour early at most once more. */
export function untilParisMidnight(now: Date): number {
  const guess = DAY - sinceMidnight(now);
  const landed = sinceMidnight(new Date(now.getTime() + guess));
  if (landed === 0) return guess;
  // Landed after midnight (a 23-hour day) or before it (a 25-hour day).
  return landed < DAY / 2 ? guess - landed : guess + (DAY - landed);
}
