/** How far a course is, as a clock face with one piece for each lesson; said in words beside it. */
export function CourseRing({ done, all, size = 56 }: { done: number; all: number; size?: number }) {
  const pieces = Math.max(1, Math.min(all, 24));
  const filled = all === 0 ? 0 : Math.round((done / all) * pieces);
  const gap = pieces === 1 ? 0 : Math.min(0.14, 1.6 / pieces);
  return (
    <svg class="ring" width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      {Array.from({ length: pieces }, (_, piece) => (
        <path key={piece} class={piece < filled ? 'ring-done' : 'ring-open'} d={arc(piece, pieces, gap)} />
      ))}
      {all > 0 && done >= all ? (
        <path class="ring-check" d="M-16 1l11 11 21-23" />
      ) : (
        <path class="ring-play" d="M-9-15V15L17 0Z" />
      )}
    </svg>
  );
}

/** One piece of the ring as an SVG path: clockwise from twelve, half a gap free at both ends. */
function arc(piece: number, pieces: number, gap: number): string {
  const turn = (2 * Math.PI) / pieces;
  const from = piece * turn + gap / 2;
  // A full circle has no arc of its own: its two ends would be one point.
  const to = (piece + 1) * turn - gap / 2 - (pieces === 1 ? 0.001 : 0);
  const at = (angle: number) => `${(42 * Math.sin(angle)).toFixed(2)} ${(-42 * Math.cos(angle)).toFixed(2)}`;
  return `M${at(from)}A42 42 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
}
