// Fails the build when a page has grown past what a phone on a weak line can bear. Sizes are gzip, 1 kB = 1000 bytes.
import { readFileSync, statSync } from 'node:fs';

const built = 'target/dist';
const manifest = JSON.parse(readFileSync('target/dist/.vite/manifest.json', 'utf8'));
const size = (file) => statSync(`${built}/${file}.gz`).size;

/** The chunks that a chunk cannot start without. */
function needs(key, all = new Set()) {
  if (!all.has(key)) {
    all.add(key);
    for (const next of manifest[key].imports ?? []) {
      needs(next, all);
    }
  }
  return all;
}
const sum = (files) => [...new Set(files)].reduce((total, file) => total + size(file), 0);
const scripts = (keys) => sum([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
const styles = (keys) => sum([...keys].flatMap((key) => manifest[key].css ?? []));

const first = needs('index.html');
/** What a page adds to the first load, or to another page from which alone it is reached. */
const more = (key, there = first) => {
  const added = [...needs(key)].filter((chunk) => !there.has(chunk));
  return scripts(added) + styles(added);
};

const limits = [
  ['first load, scripts', scripts(first), 20_000],
  ['first view, all', scripts(first) + styles(first) + size('index.html'), 60_000],
  ['course, more', more('src/learn/course/CourseScreen.tsx'), 15_000],
  ['lesson, more', more('src/learn/lesson/LessonScreen.tsx'), 15_000],
  ['quiz, more', more('src/learn/quiz/QuizScreen.tsx'), 15_000],
  ['teach, more', more('src/teach/TeachRoutes.tsx'), 25_000],
  ['write lesson, more', more('src/teach/lesson/LessonEditorScreen.tsx'), 35_000],
  ['write quiz, more', more('src/teach/quiz/QuizEditorScreen.tsx'), 30_000],
  ['captions, more', more('src/teach/captions/editor/CaptionsScreen.tsx'), 30_000],
  ['analysis, more', more('src/teach/analysis/AnalysisScreen.tsx'), 30_000],
  ['manage, more', more('src/manage/ManageRoutes.tsx'), 25_000],
  [
    'administer, more',
    more('src/administer/AdministerRoutes.tsx', new Set([...first, ...needs('src/manage/ManageRoutes.tsx')])),
    25_000,
  ],
];

let broken = false;
for (const [what, bytes, limit] of limits) {
  const over = bytes > limit;
  broken ||= over;
  console.log(`${over ? 'TOO BIG' : 'ok     '} ${what.padEnd(20)} ${(bytes / 1000).toFixed(1)} of ${limit / 1000} kB`);
}
if (broken) {
  process.exit(1);
}
