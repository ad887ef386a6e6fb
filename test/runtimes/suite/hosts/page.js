// Chromium: a page under a strict content security policy; the orchestrator calls `runConformance`.
import { runSuite } from '../run.js';

const unhandled = [];
const violations = [];
addEventListener('unhandledrejection', (event) => unhandled.push(String(event.reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  // One check tries `new Function` on purpose, to prove that the policy is in force.
  if (blockedURI !== 'eval') violations.push(`${violatedDirective} ${blockedURI}`);
});

globalThis.runConformance = async (settings) => {
  const results = await runSuite({
    ...settings,
    is: () => typeof document === 'object' && typeof process === 'undefined',
    strict: true,
    unhandled: () => [...unhandled, ...violations],
  });
  return { results };
};
