/** Names that cameras and phones give: they say nothing to a learner. */
const CAMERA = /^(?:(?:vid|video|mov|img|dsc|pxl|mvi|gopr|whatsapp video|screen recording|zalo)?[\s\d:.()-]*)$/i;

/** A name for a lesson, from the name of its file; nothing where that is only a camera's number. */
export function titleOf(fileName: string): string | undefined {
  const words = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 120);
  return CAMERA.test(words) ? undefined : words.normalize('NFC');
}
