/** A failure the operator can mend: its French message is shown as it is, without a stack trace. */
export class Fault extends Error {
  /**
   * @param {string} message what happened
   * @param {string} [remedy] what to do about it
   */
  constructor(message, remedy) {
    super(remedy ? `${message}\n  → ${remedy}` : message);
    this.name = "Fault";
  }
}
