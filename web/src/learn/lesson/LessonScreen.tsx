import { LostScreen } from '../../app/LostScreen';

export function LessonScreen() {
  return <LostScreen />;
}
