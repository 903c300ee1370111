import { typo } from "@/lib/formats/typography";
import type { Deadline, DeadlineFlag } from "@/lib/recommendations/deadline";
import { deadlineFlagText } from "@/lib/recommendations/texts";

/** The deadline as printed, and what the calendar says of it, in words. */
export function DeadlineText({ deadline, flag }: { deadline: Deadline; flag: DeadlineFlag }) {
  const said = deadlineFlagText(flag);
  return (
    <>
      {typo(deadline.label)}
      {said && (
        <>
          {" "}
          <span className="late">{said}</span>
        </>
      )}
    </>
  );
}
