import type { Wire } from '../../contract';
import { DownloadCard } from '../../downloads/DownloadCard';
import { Attachments } from '../attachments/Attachments';

/** What of a lesson can be kept: the lesson itself, and its documents. */
export function LessonFiles(props: { lesson: Wire['Lesson']; renditions: readonly Wire['Rendition'][] }) {
  const { lesson, renditions } = props;
  const documents = lesson.attachments ?? [];
  return (
    <>
      {lesson.hasVideo && <DownloadCard lesson={lesson} renditions={renditions} />}
      {documents.length > 0 && <Attachments lessonId={lesson.id} of={documents} />}
    </>
  );
}
