import { createElement } from 'react';
import { Paint } from '../../guide/next/app/paint.tsx';

export default function Page() {
  return createElement(Paint);
}
