import type { Problem } from '../problem';

/** Whether sending the same once more cannot help; a sign-in that ended can be renewed, and a busy server rests. */
export const isFinal = ({ status, code }: Problem): boolean =>
  status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status) && code !== 'conflict.busy';
