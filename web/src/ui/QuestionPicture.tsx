import type { Wire } from '../contract';

/** Where a picture is; under its id it never changes. */
export const pictureAddress = (id: string): string => `/api/pictures/${id}`;

/** A picture of a question or a choice. Its place is there before it has come. */
export function QuestionPicture({ picture }: { picture: Wire['Picture'] | undefined }) {
  if (!picture) return null;
  const { id, width, height, alternative } = picture;
  return (
    <img
      class="question-picture"
      src={pictureAddress(id)}
      alt={alternative}
      width={width}
      height={height}
      decoding="async"
    />
  );
}
