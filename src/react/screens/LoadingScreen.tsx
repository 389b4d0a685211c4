import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';

/** The picker's outline, so that nothing jumps when the list comes in. */
export function LoadingScreen() {
  const { t } = useUi();
  return (
    <Screen size="list" title={t.picker.title} lead={t.loading} busy>
      <div className="picker" aria-hidden="true">
        <span className="bone search-bone" />
        <span className="bone chips-bone" />
        <div className="bones">
          {Array.from({ length: 8 }, (_, index) => (
            <span key={index} className="bone" />
          ))}
        </div>
      </div>
    </Screen>
  );
}
