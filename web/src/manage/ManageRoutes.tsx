import { LostScreen } from '../app/LostScreen';

/** The pages of managers. */
export function ManageRoutes() {
  return <LostScreen />;
}
