'use client';
import { useState } from 'react';
import { RunningHubCore } from 'runninghub/core';

// The server makes this page, too, and knows of no address that a path could belong to.
const rh = new RunningHubCore({ apiKey: null, baseUrl: '/api/runninghub' });

export default function Page() {
  const [task] = useState(() => rh.task('1900000000000000301'));
  return `task ${task.id}`;
}
