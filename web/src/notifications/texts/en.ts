import type { Translated } from '../../texts/language';
import type { vi } from './vi';

export const en: Translated<typeof vi> = {
  title: 'Notifications',
  why: 'We remind you only when a course is not finished and nearly due. Nothing is sent at night, from 21:00 to 7:00.',
  back: 'Me',
  phone: {
    title: 'On this device',
    on: 'This device gets notifications.',
    off: 'This device gets no notifications.',
    turnOn: 'Turn notifications on',
    turnOff: 'Turn them off here',
    turningOn: 'Turning on…',
    ask: 'The browser will ask you. Please choose “Allow”.',
    denied:
      'The browser blocks notifications of this page. Open the browser’s settings, allow notifications, then come back here.',
    unsupported: 'This browser cannot get notifications. You can still get e-mail.',
    install: 'On an iPhone, first add Mười Phút to the home screen, then open it from there.',
    noService: 'Notifications cannot be sent to phones from here yet. You can still get e-mail.',
    failed: 'That did not work. Please try again in a few minutes.',
    devices: 'You get notifications on {count} device.|You get notifications on {count} devices.',
  },
  push: 'Remind me on phones and computers',
  mail: {
    title: 'E-mail',
    on: 'Remind me by e-mail',
    address: 'E-mail address',
    hint: 'For example: name@union.example',
    save: 'Save the address',
    sent: 'A mail was sent to {address}. Open it and follow the link to confirm.',
    confirmed: 'The address is confirmed.',
    unconfirmed: 'The address is not confirmed yet. Open the mail you got and follow the link in it.',
    again: 'Send the mail again',
  },
  language: 'Language of reminders',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  saved: 'Saved.',
  confirm: {
    working: 'Confirming your address…',
    done: 'Your e-mail address is confirmed.',
    failed: 'This link cannot be used any more',
    failedNext: 'The address may have been changed. Send the mail once more.',
  },
};
