import { useText } from '../../text/language.js';

interface Material {
  readonly title: string;
  readonly text?: string | null | undefined;
  readonly link?: string | null | undefined;
}

/** What a course is learnt from, in order (TRN-01). */
export function MaterialList({ materials }: { readonly materials: readonly Material[] }) {
  const t = useText();
  return (
    <section className="panel stack" aria-label={t('training.materials')}>
      <h2>{t('training.materials')}</h2>
      {materials.length === 0 ? <p className="muted">{t('training.noMaterials')}</p> : null}
      <ul className="record-lines">
        {materials.map(({ title, text, link }, index) => (
          // Two pieces may have the same title; their place in the course never changes while it is shown.
          <li key={`${index} ${title}`}>
            <strong>{title}</strong>
            {text ? <p className="prewrap">{text}</p> : null}
            {link ? (
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
