let wanted = 0;
let lock: WakeLockSentinel | undefined;

/** Keeps the screen on while something is being sent, where the browser can; answers with what ends it. */
export function stayAwake(): () => void {
  wanted++;
  void take();
  document.addEventListener('visibilitychange', take);
  let over = false;
  return () => {
    if (over) return;
    over = true;
    wanted--;
    document.removeEventListener('visibilitychange', take);
    if (wanted === 0) void lock?.release();
  };
}

/** A hidden page loses its lock, and asks for it again when it is seen. */
async function take(): Promise<void> {
  if (wanted === 0 || document.visibilityState !== 'visible') return;
  lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
}
