/** What is shown of a push message. */
export interface Notice {
  readonly title: string;
  readonly options: NotificationOptions & { readonly data: { readonly link: string } };
}

/** Shown where a message cannot be read: a browser wants something to be shown for every one. */
const unreadable = { title: 'Mười Phút' } as const;

/** A message as the server writes it: `id`, `title`, `text`, `link` and `language`. */
export function noticeOf(message: string | undefined, origin: string): Notice {
  const { id, title, text, link, language }: Record<string, unknown> = parsed(message);
  return {
    title: typeof title === 'string' ? title : unreadable.title,
    options: {
      ...(typeof text === 'string' ? { body: text } : {}),
      // The same message again replaces the one that is there.
      ...(typeof id === 'string' ? { tag: id } : {}),
      ...(typeof language === 'string' ? { lang: language } : {}),
      icon: '/icons/icon-192.png',
      badge: '/icons/icon-192.png',
      data: { link: pathOf(link, origin) },
    },
  };
}

function parsed(message: string | undefined): Record<string, unknown> {
  try {
    return { ...JSON.parse(message ?? '') };
  } catch {
    return {};
  }
}

/** Where a notification leads: into the application, never elsewhere. */
export function pathOf(link: unknown, origin: string): string {
  try {
    const url = new URL(typeof link === 'string' ? link : '/', origin);
    return url.origin === origin ? url.pathname + url.search : '/';
  } catch {
    return '/';
  }
}
