import { call } from '../call';

/** What stands in the way of notifications on this device, or that nothing does. */
export type Standing = 'on' | 'off' | 'denied' | 'unsupported' | 'install';

const stored = 'muoiphut.device';

/** Under which id the server knows this device. */
const deviceId = (): string | undefined => localStorage.getItem(stored) ?? undefined;

const isApple = (): boolean => /iPhone|iPad/.test(navigator.userAgent);

export async function standing(): Promise<Standing> {
  if (!('PushManager' in globalThis && 'Notification' in globalThis && navigator.serviceWorker)) {
    // iPhones have it only where the application was added to the home screen.
    return isApple() ? 'install' : 'unsupported';
  }
  if (Notification.permission === 'denied') return 'denied';
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return 'unsupported';
  return (await registration.pushManager.getSubscription()) && deviceId() ? 'on' : 'off';
}

/** Asks the person, then the browser's push service, then tells the server. */
export async function turnOn(key: string): Promise<Standing> {
  if ((await Notification.requestPermission()) !== 'granted') return standing();
  const { pushManager } = await navigator.serviceWorker.ready;
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(key) });
  const { endpoint = '', keys } = subscription.toJSON();
  const body = { endpoint, publicKey: keys?.['p256dh'] ?? '', secret: keys?.['auth'] ?? '' };
  try {
    const { id } = await call('post', '/api/me/devices', { body });
    localStorage.setItem(stored, id);
  } catch (refused) {
    await subscription.unsubscribe();
    throw refused;
  }
  return 'on';
}

export async function turnOff(): Promise<Standing> {
  const id = deviceId();
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
  if (id) {
    await call('delete', '/api/me/devices/{deviceId}', { path: { deviceId: id } });
    localStorage.removeItem(stored);
  }
  return 'off';
}

/** A key as base64url (RFC 4648) writes it. */
export function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const base64 = key.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')), (letter) => letter.charCodeAt(0));
}
