import type { Child } from 'hono/jsx';

interface Props {
  title: string;
  /** What to do instead, or when something comes. */
  children?: Child;
}

/** What a list says that has nothing in it. */
export const Empty = ({ title, children }: Props) => (
  <section class="empty">
    <h2>{title}</h2>
    {children}
  </section>
);
