'use server';
import { cookies } from 'next/headers';
import { isRunningHubError } from 'runninghub';
import { rh } from '@/lib/runninghub';
import { SESSION } from '@/lib/session';

export interface Painted {
  readonly url?: string;
  readonly problem?: string;
}

/** Makes a picture on the server. Whoever can call it spends your money, so it checks the session, too. */
export async function paint(_before: Painted, form: FormData): Promise<Painted> {
  if (!(await cookies()).has(SESSION)) return { problem: 'Sign in first.' };
  const prompt = String(form.get('prompt'));
  try {
    const { output } = await rh.run('rhart-image-x-official/text-to-image', {
      prompt,
      aspectRatio: '16:9',
      outputFormat: 'png',
    });
    return { url: output.url };
  } catch (error) {
    // In production Next.js keeps the messages of errors from the page, so this one is returned.
    if (isRunningHubError(error)) return { problem: error.message };
    throw error;
  }
}
