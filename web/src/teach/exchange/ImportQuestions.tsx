import { useState } from 'preact/hooks';
import { addressOf, call } from '../../call';
import type { Wire } from '../../contract';
import { asProblem, type Problem } from '../../problem';
import { fill } from '../../texts/fill';
import { Trouble } from '../../ui/Trouble';
import { WorkIcon } from '../../ui/WorkIcon';
import { ImportResult } from './ImportResult';
import { t } from './texts';

type Question = Wire['Question'];

/** Choose a file, see what comes of it and what does not, take what one likes. */
export function ImportQuestions(props: { room: number; take: (questions: Question[]) => void }) {
  const [name, setName] = useState('');
  const [found, setFound] = useState<Wire['QuestionImport']>();
  const [problem, setProblem] = useState<Problem>();
  const [state, setState] = useState<'idle' | 'reading' | 'taken'>('idle');
  const [taken, setTaken] = useState(0);
  const words = t.value;

  async function read(file: File) {
    setName(file.name);
    setFound(undefined);
    setProblem(undefined);
    setState('reading');
    try {
      // The contract calls the bytes of a file a string.
      const body = file as unknown as string;
      setFound(await call('post', '/api/teaching/question-imports', { query: { fileName: file.name }, body }));
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setState('idle');
    }
  }

  return (
    <section class="stack">
      <h3>{words.importTitle}</h3>
      <p class="quiet">{words.importWhy}</p>
      <div class="buttons">
        <label class="button start file-button">
          <WorkIcon name="upload" /> {words.choose}
          <input
            type="file"
            class="visually-hidden"
            accept=".txt,.gift,.xml,.zip,.xlsx"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void read(file);
            }}
          />
        </label>
        <a class="button quiet-button" href={addressOf('/api/teaching/question-imports/template', {})} download>
          <WorkIcon name="download" /> {words.template}
        </a>
      </div>
      <p role="status">
        {state === 'reading' && fill(words.reading, { name })}
        {state === 'taken' && fill(words.taken, { count: taken })}
      </p>
      {problem && <Trouble problem={problem} />}
      {found && (
        <ImportResult
          key={found.questions[0]?.id ?? name}
          name={name}
          found={found}
          room={props.room}
          drop={() => setFound(undefined)}
          take={(questions) => {
            props.take(questions);
            setTaken(questions.length);
            setState('taken');
            setFound(undefined);
          }}
        />
      )}
    </section>
  );
}
