/** The product's own mark: a small mesh. Decorative, the name always stands beside it. */
export function Logo() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" className="logo">
      <path d="M4 8 15 4l11 5-3 12-11 5-7-8z" />
      <path d="m4 8 11 7 11-6M15 15l-3 11m3-11 8 6" opacity=".55" />
      <path
        className="logo-knots"
        d="M4 8h0M15 4h0M26 9h0M23 21h0M12 26h0M5 18h0M15 15h0"
      />
    </svg>
  );
}
