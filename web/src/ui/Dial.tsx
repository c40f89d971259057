/** The sign of the house: a clock face whose first ten minutes are filled. Decoration only. */
export function Dial({ class: name = 'dial' }: { class?: string }) {
  return (
    <svg class={name} viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      <circle class="dial-face" r="44" />
      <path class="dial-slice" d="M0 0V-44A44 44 0 0 1 38.105-22Z" />
      {Array.from({ length: 12 }, (_, hour) => (
        <path key={hour} class="dial-tick" d="M0-37V-44" transform={`rotate(${hour * 30})`} />
      ))}
      <circle class="dial-pin" r="5" />
    </svg>
  );
}
