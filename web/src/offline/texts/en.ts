import type { Translated } from '../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  notice: {
    label: 'Notices',
    offline: 'No line. Downloaded lessons still work.',
    waiting: '{count} thing waits to be sent.|{count} things wait to be sent.',
    toDownloads: 'Downloads',
    update: 'There is a new version of the app.',
    takeUpdate: 'Update',
  },
  download: {
    title: 'Learn without a line',
    get: 'Download ({size})',
    which: 'Quality to download',
    lines: '{lines}p · {size}',
    audio: 'Sound only · {size}',
    getting: 'Downloading {have} / {all}',
    paused: 'Stopped at {have} / {all}',
    stalled: 'Waiting for a line. {have} / {all} are here; the rest follows by itself.',
    pause: 'Pause',
    goOn: 'Go on',
    kept: 'Downloaded ({size})',
    keptUntil: 'Watching without a line counts until {day}.',
    keptOver: 'That was until {day}: open this lesson once with a line, so that watching counts.',
    withQuiz: 'The quiz is there too.',
    remove: 'Remove from this phone',
    full: 'There is no room on this phone. Remove some downloads and try again.',
    failed: 'This lesson could not be downloaded. Please try again later.',
    impossible: 'This browser cannot keep lessons. Use a normal window of Chrome.',
  },
  shelf: {
    title: 'Downloads',
    used: 'Space used',
    usedOf: '{used} of {limit}',
    empty: 'Nothing on this phone yet',
    emptyNext: 'Open a lesson and press “Download” while on Wi-Fi, and learn without a line later.',
    removeAll: 'Remove all',
    removed: 'Removed from this phone.',
    open: 'Open the lesson',
  },
  leaving: {
    title: 'Sign out of this phone?',
    unsent:
      '{count} thing you did is not sent yet. It stays sealed on this phone and is sent when you sign in here again.|{count} things you did are not sent yet. They stay sealed on this phone and are sent when you sign in here again.',
    downloads: '{count} download ({size}) will be removed.|{count} downloads ({size}) will be removed.',
    stay: 'Stay',
    leave: 'Sign out',
  },
};
