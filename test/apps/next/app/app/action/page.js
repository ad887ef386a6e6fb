import { createElement } from 'react';
import { redirect } from 'next/navigation';
import { rh, work } from '../../lib/work.js';

async function run() {
  'use server';
  redirect(`/done?text=${encodeURIComponent(await work(rh, 'server action'))}`);
}

export default function Page() {
  return createElement('form', { action: run }, createElement('button', null, 'run'));
}
