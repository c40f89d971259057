import { LostScreen } from './LostScreen';
import { later } from './later';
import { MeScreen } from './MeScreen';
import { Pages, page } from './router';

const HistoryScreen = later(async () => (await import('../learn/history/HistoryScreen')).HistoryScreen);
const NotificationsScreen = later(
  async () => (await import('../notifications/NotificationsScreen')).NotificationsScreen,
);

const pages = [
  page('/me', MeScreen),
  page('/me/learning', HistoryScreen),
  page('/me/notifications', NotificationsScreen),
];

/** The pages of a person about themselves, below `/me`. */
export function MeRoutes() {
  return <Pages of={pages} lost={LostScreen} />;
}
