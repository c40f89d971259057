import { LostScreen } from '../../app/LostScreen';

export function QuizScreen() {
  return <LostScreen />;
}
