import { useState } from 'preact/hooks';
import { WorkIcon } from '../../ui/WorkIcon';

/** A button that opens the phone's gallery and camera or the computer's files; with `area` also a place to drop a file, with `many` for several at once. */
export function FilePicker(props: {
  label: string;
  area?: string;
  quiet?: boolean;
  chosen?: (file: File) => void;
  many?: (files: File[]) => void;
}) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (props.many) return props.many([...(files ?? [])]);
    const file = files?.[0];
    if (file) props.chosen?.(file);
  };
  const button = (
    <label class={props.quiet ? 'button file-button' : 'button accent file-button'}>
      <WorkIcon name="upload" /> {props.label}
      <input
        type="file"
        class="visually-hidden"
        multiple={props.many !== undefined}
        accept="video/*,.mkv,.mov,.3gp,.avi,.ts,.mts"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after a refusal.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
  if (!props.area) return button;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button does the same
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span class="drop-words">{props.area}</span>
      {button}
    </div>
  );
}
