import { useLocation } from '../app/router';
import { t } from './texts';

/** The two places where an administrator begins. */
export function Sections() {
  const { path } = useLocation();
  const words = t.value.sections;
  const link = (href: string, label: string) => (
    <a class="section-link" href={href} aria-current={path === href ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <nav class="sections" aria-label={words.label}>
      {link('/manage/administer', words.tree)}
      {link('/manage/administer/audit', words.audit)}
    </nav>
  );
}
