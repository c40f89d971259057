import { LostScreen } from '../../app/LostScreen';

export function CourseScreen() {
  return <LostScreen />;
}
