import type { Child } from 'hono/jsx';
import type { View } from '../view/view.ts';
import { Document } from './document.tsx';
import { wayOn } from './home.ts';

interface MessagePageProps {
  view: View;
  title: string;
  text: string;
  children?: Child;
}

/** A page with one message, for instance that nothing was found. */
export const MessagePage = ({ view, title, text, children }: MessagePageProps) => {
  const { href, label } = wayOn(view);
  return (
    <Document view={view} title={title} narrow>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {children}
      <p>
        <a href={href}>{label}</a>
      </p>
    </Document>
  );
};
