import { guard, RunningHubError } from './base.js';

/** The code for keys of other types. */
const MODELS_DENIED = '1014';

/** The key is missing, wrong, of the other site, or not allowed to do this. */
export class AuthenticationError extends RunningHubError {
  override get name(): string {
    return 'AuthenticationError';
  }
  override readonly advice: string =
    this.code === MODELS_DENIED
      ? 'Models take enterprise-shared keys only: use one, or run a workflow or an app with this key.'
      : 'Check the API key, that it belongs to this site (ai or cn), and that its account may use this endpoint.';
}

/** Whether an error is a {@link AuthenticationError}, also one of another copy of the package. */
export const isAuthenticationError = /* @__PURE__ */ guard<AuthenticationError>('AuthenticationError');
