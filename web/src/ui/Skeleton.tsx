import { t } from '../app/texts';

/** Grey shapes of the size of what is coming, so that nothing jumps when it comes. */
export function Skeleton({ lines = 3, tall = false }: { lines?: number; tall?: boolean }) {
  return (
    <div class="skeletons" role="status">
      <span class="visually-hidden">{t.value.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={tall ? 'skeleton tall' : 'skeleton'} />
      ))}
    </div>
  );
}
