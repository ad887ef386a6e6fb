import { type ErrorDetails, guard, RunningHubError } from './base.js';

/** The code for keys of other types. */
const MODELS_DENIED = '1014';

/** What is known of a refusal of a key. */
export interface KeyRefusal extends ErrorDetails {
  /** Whether the client sends no key, and a server in between has to add it. @default false */
  readonly isBetween?: boolean | undefined;
}

/** The key is missing, wrong, of the other site, or not allowed to do this. */
export class AuthenticationError extends RunningHubError {
  override get name(): string {
    return 'AuthenticationError';
  }
  override readonly advice: string =
    this.code === MODELS_DENIED
      ? 'Models take enterprise-shared keys only: use one, or run a workflow or an app with this key.'
      : 'Check the API key, that it belongs to this site (ai or cn), and that its account may use this endpoint.';

  constructor(message: string, { isBetween, ...details }: KeyRefusal = {}) {
    super(message, details);
    if (isBetween) {
      this.advice =
        'This client sends no API key (`apiKey: null`): the server at its `baseUrl` has to add one, and refused this or ' +
        'was refused. Sign in there if it asks for that; otherwise look at its log.';
    }
  }
}

/** Whether an error is a {@link AuthenticationError}, also one of another copy of the package. */
export const isAuthenticationError = /* @__PURE__ */ guard<AuthenticationError>('AuthenticationError');
