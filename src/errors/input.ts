import { guard, RunningHubError } from './base.js';

/** The input was refused: `field` names the part that is wrong, when it is known. Nothing was started. */
export class InputError extends RunningHubError {
  override get name(): string {
    return 'InputError';
  }
  override readonly advice: string = 'Correct the input.';
}

/** Whether an error is a {@link InputError}, also one of another copy of the package. */
export const isInputError = /* @__PURE__ */ guard<InputError>('InputError');
