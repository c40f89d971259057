import { useId, useState } from 'preact/hooks';
import type { Wire } from '../../contract';
import { Problem } from '../../problem';
import { QuestionPicture } from '../../ui/QuestionPicture';
import { WorkIcon } from '../../ui/WorkIcon';
import { Field } from '../Field';
import { t } from '../texts';
import { UnreadablePicture, uploadPicture } from './picture-file';

/** The picture of a question or a choice, and its words for those who do not see it. */
export function PictureEditor(props: {
  of: string;
  picture: Wire['Picture'] | undefined;
  problem: string | undefined;
  change: (picture: Wire['Picture'] | undefined) => void;
}) {
  const { picture, change } = props;
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const id = useId();
  const words = t.value.quiz.picture;
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setTrouble(undefined);
    setSending(true);
    try {
      const { id: kept, width, height } = await uploadPicture(file);
      change({ id: kept, width, height, alternative: '' });
    } catch (error) {
      setTrouble(reasonOf(error));
    } finally {
      setSending(false);
    }
  };
  if (picture) {
    return (
      <div class="stack tight">
        <QuestionPicture picture={picture} />
        <Field
          label={words.alternative}
          hint={words.alternativeHint}
          problem={props.problem}
          value={picture.alternative}
          max={300}
          change={(alternative) => change({ ...picture, alternative })}
        />
        <button type="button" class="link-button" onClick={() => change(undefined)}>
          {words.remove} <span class="visually-hidden">{props.of}</span>
        </button>
      </div>
    );
  }
  return (
    <div class="picture-choice">
      <label class="link-button" for={id}>
        <WorkIcon name="plus" /> {sending ? words.sending : words.add} <span class="visually-hidden">{props.of}</span>
      </label>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        disabled={sending}
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {trouble && (
        <p class="field-problem" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

function reasonOf(error: unknown): string {
  const words = t.value.quiz.picture;
  if (error instanceof UnreadablePicture) return words.unreadable;
  if (error instanceof Problem) return error.fields[0]?.message ?? words.failed;
  throw error;
}
