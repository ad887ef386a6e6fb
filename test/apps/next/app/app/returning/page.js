import { createElement } from 'react';
import { paint } from '../../guide/next/app/actions.ts';
import { returnResult, returnTask } from '../../lib/returning.js';

// A form has the id of its action in its HTML.
const form = (id, action) => createElement('form', { key: id, id, action });

export default function Page() {
  return [form('paint', paint), form('task', returnTask), form('result', returnResult)];
}
