import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../texts/fill';
import { t } from '../texts';
import { type Box, dropPlace, type ModuleBox, rowsAbove } from './drop-place';
import { type Modules, moveLesson, moveModule, placeLesson, placeModule, placeOf } from './outline';
import type { CourseDraftEditing } from './useCourseDraft';

/** A lesson or a module that can be carried to another place. */
export interface Carried {
  readonly kind: 'lesson' | 'module';
  readonly id: string;
  readonly title: string;
}

interface Held extends Carried {
  readonly by: 'keys' | 'pointer';
  /** What comes back when it is let go with Escape. */
  readonly before: Modules;
}

/** So long a finger rests on a row before it carries it; a shorter touch scrolls or opens. */
const LONG_PRESS_MILLIS = 450;
/** A finger that has moved so far was scrolling. */
const STILL_PIXELS = 10;
/** So near to the border of the screen the page scrolls by itself. */
const EDGE_PIXELS = 72;
const SCROLL_PIXELS = 12;

export type Reorder = ReturnType<typeof useReorder>;

/** Carries lessons and modules with a pointer or with the keyboard, and says aloud where they are. */
export function useReorder(editing: CourseDraftEditing) {
  const [held, setHeld] = useState<Held>();
  const [said, setSaid] = useState('');
  const now = useRef({ editing, held });
  now.current = { editing, held };
  const modules = () => now.current.editing.draft.modules;

  const sayPlace = (what: Carried, at: Modules) => setSaid(placed(what, at));

  function put(what: Carried, changed: Modules): void {
    if (changed === modules()) return;
    now.current.editing.change({ modules: changed });
    sayPlace(what, changed);
  }

  function step(what: Carried, by: -1 | 1): void {
    put(what, what.kind === 'lesson' ? moveLesson(modules(), what.id, by) : moveModule(modules(), what.id, by));
  }

  function take(what: Carried, by: Held['by']): void {
    setHeld({ ...what, by, before: modules() });
    setSaid(fill(t.value.course.taken, { title: what.title }));
  }

  function letGo(back = false): void {
    const { held } = now.current;
    if (!held) return;
    if (back) now.current.editing.change({ modules: held.before });
    setHeld(undefined);
    setSaid(back ? fill(t.value.course.putBack, { title: held.title }) : placed(held, modules()));
  }

  function keys(what: Carried, event: KeyboardEvent): void {
    const carrying = held?.id === what.id && held.by === 'keys';
    const known = [' ', 'Enter', 'ArrowUp', 'ArrowDown', 'Escape'].includes(event.key);
    if (!known || (!carrying && event.key !== ' ' && event.key !== 'Enter')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp') step(what, -1);
    else if (event.key === 'ArrowDown') step(what, 1);
    else if (event.key === 'Escape') letGo(true);
    else if (carrying) letGo();
    else take(what, 'keys');
  }

  // What is carried into another module is drawn anew there, and the keyboard goes with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move
  useEffect(() => {
    if (held?.by === 'keys') document.querySelector<HTMLElement>(`[data-grip="${held.id}"]`)?.focus();
  }, [held, editing.draft.modules]);

  // A finger that carries does not scroll. Here from the beginning, because a touch asks only those who were there first.
  useEffect(() => {
    const hold = (event: TouchEvent) => now.current.held?.by === 'pointer' && event.preventDefault();
    window.addEventListener('touchmove', hold, { passive: false });
    return () => window.removeEventListener('touchmove', hold);
  }, []);

  const pointer = (what: Carried, atOnce: boolean) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    const follow = () => carry(event, { take: () => take(what, 'pointer'), over, letGo });
    const over = (y: number) => {
      const boxes = boxesOf(modules());
      const { draft } = now.current.editing;
      if (what.kind === 'module') {
        return put(what, placeModule(draft.modules, what.id, rowsAbove(boxes, what.id, y)));
      }
      const place = dropPlace(boxes, what.id, y);
      if (place) put(what, placeLesson(draft.modules, what.id, place.moduleId, place.index));
    };
    if (atOnce) {
      event.preventDefault();
      return follow();
    }
    if (event.pointerType === 'touch') afterLongPress(event, follow);
  };

  return { held, said, step, keys, pointer };
}

function placed(what: Carried, modules: Modules): string {
  const words = t.value.course;
  if (what.kind === 'module') {
    const place = modules.findIndex(({ id }) => id === what.id) + 1;
    return fill(words.moved, { title: what.title, place });
  }
  const place = placeOf(modules, what.id);
  return place ? fill(words.movedTo, { title: what.title, part: place.part, place: place.index + 1 }) : '';
}

const boxOf = (id: string, selector: string): Box => {
  const { top = 0, bottom = 0 } = document.querySelector(`[${selector}="${id}"]`)?.getBoundingClientRect() ?? {};
  return { id, top, bottom };
};

const boxesOf = (modules: Modules): ModuleBox[] =>
  modules.map(({ id, lessons }) => ({
    ...boxOf(id, 'data-module'),
    rows: lessons.map((lesson) => boxOf(lesson.id, 'data-lesson')),
  }));

/** Calls `then` when the finger rests where it was put down. */
function afterLongPress(down: PointerEvent, then: () => void): void {
  const over = () => {
    clearTimeout(timer);
    window.removeEventListener('pointermove', moved);
    window.removeEventListener('pointerup', over);
    window.removeEventListener('pointercancel', over);
  };
  const moved = (event: PointerEvent) => {
    if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > STILL_PIXELS) over();
  };
  const timer = setTimeout(() => {
    over();
    navigator.vibrate?.(15);
    then();
  }, LONG_PRESS_MILLIS);
  window.addEventListener('pointermove', moved);
  window.addEventListener('pointerup', over);
  window.addEventListener('pointercancel', over);
}

/** Follows the pointer until it is let go; the page scrolls where it comes near a border. */
function carry(
  down: PointerEvent,
  to: { take: () => void; over: (y: number) => void; letGo: (back?: boolean) => void },
): void {
  let y = down.clientY;
  let frame = 0;
  const scroll = () => {
    const by = y < EDGE_PIXELS ? -SCROLL_PIXELS : y > innerHeight - EDGE_PIXELS ? SCROLL_PIXELS : 0;
    if (by) {
      window.scrollBy(0, by);
      to.over(y);
    }
    frame = requestAnimationFrame(scroll);
  };
  const moved = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    y = event.clientY;
    to.over(y);
  };
  const end = (back: boolean) => {
    cancelAnimationFrame(frame);
    ended.abort();
    to.letGo(back);
  };
  const ended = new AbortController();
  const { signal } = ended;
  window.addEventListener('pointermove', moved, { signal });
  window.addEventListener('pointerup', () => end(false), { signal });
  window.addEventListener('pointercancel', () => end(true), { signal });
  // The link below a finger is not opened.
  window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  window.addEventListener('keydown', (event) => event.key === 'Escape' && end(true), { signal });
  window.addEventListener('pointerup', swallowClick, { signal });
  to.take();
  frame = requestAnimationFrame(scroll);
}

/** What comes of letting go is no click; a click that comes later is one. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
