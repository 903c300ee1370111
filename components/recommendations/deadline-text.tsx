/** The deadline as printed, and what the calendar says of it, in words. */
export function DeadlineText({ deadline, flag }: { deadline: string; flag: string | null }) {
  return (
    <>
      {deadline}
      {flag && " "}
      {flag && <span className="late">{flag}</span>}
    </>
  );
}
