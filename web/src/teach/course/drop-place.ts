/** Where something is on the screen, from above. */
export interface Box {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** A module with its lessons, as they lie on the screen. */
export interface ModuleBox extends Box {
  readonly rows: readonly Box[];
}

const middle = ({ top, bottom }: Box) => (top + bottom) / 2;

/** How many of these lie above a height; what is being dragged does not count. */
export const rowsAbove = (boxes: readonly Box[], dragged: string, y: number): number =>
  boxes.filter((box) => box.id !== dragged && middle(box) < y).length;

/** Into which module, and before which of its lessons, a lesson falls that is let go at a height. */
export function dropPlace(modules: readonly ModuleBox[], dragged: string, y: number) {
  const away = ({ top, bottom }: Box) => Math.max(top - y, y - bottom, 0);
  const [nearest] = [...modules].sort((one, other) => away(one) - away(other));
  return nearest && { moduleId: nearest.id, index: rowsAbove(nearest.rows, dragged, y) };
}
