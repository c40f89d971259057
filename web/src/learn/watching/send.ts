import { call } from '../../call';
import type { Send } from './reporter';
import { encode } from './seconds';

/** Reports to the server; the recorder tries again at its own pace, so that a dead line is not asked three times over. */
export const sendProgress: Send = ({ lessonId, grant, seconds, positionSeconds, positionAt }, keepalive) =>
  call(
    'post',
    '/api/lessons/{lessonId}/progress',
    {
      path: { lessonId },
      body: { grant, watched: encode(seconds), positionSeconds: Math.min(600, positionSeconds), positionAt },
    },
    { keepalive, retryAfterMs: [] },
  );
