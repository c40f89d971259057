import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { t } from './texts';

export function LostScreen() {
  return (
    <Screen title={t.value.lost.title} bare>
      <Notice icon="question" title={t.value.lost.title} text={t.value.lost.next}>
        <a class="button" href="/">
          {t.value.home}
        </a>
      </Notice>
    </Screen>
  );
}
