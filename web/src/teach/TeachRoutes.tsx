import { LostScreen } from '../app/LostScreen';

/** The pages of trainers. */
export function TeachRoutes() {
  return <LostScreen />;
}
