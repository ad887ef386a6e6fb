import type { InputSchema } from '../../contract/input-schema.js';
import type { OutputKind } from '../../contract/model.js';

/** A node of a ComfyUI graph. */
export interface SimulatorNode {
  /** Kind of the node, such as `KSampler`. */
  readonly class_type: string;
  /** Inputs by name. A list `[id, output]` links one to another node, and cannot be set by a run. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** What ComfyUI's editor notes beside the inputs, such as the title of the node. */
  readonly _meta?: {
    /** The node's title in the editor. */
    readonly title?: string;
  };
}

/** A graph as ComfyUI's editor saves it. */
export interface SimulatorEditorGraph {
  /** The nodes; everything else about the graph stands beside them. */
  readonly nodes: readonly object[];
}

/** A ComfyUI workflow that can be run. */
export interface SimulatorWorkflow {
  /** The graph in API format, nodes by id; or as ComfyUI's editor saves it, with a list of nodes. */
  readonly graph: Readonly<Record<string, SimulatorNode>> | SimulatorEditorGraph;
  /**
   * What each of its outputs is. There is one for every node that saves something.
   *
   * @default what those nodes save; 'image' where that is not known
   */
  readonly output?: OutputKind;
  /**
   * What the inputs take, by name as in `6.steps`: a JSON schema each. Numbers and booleans may come as text. Any other
   * value is refused as a graph that ComfyUI does not take (433). That is the simulator's choice: the code is
   * documented for graphs that fail validation, and how the platform answers to such a value is not known.
   *
   * @default none: every value is taken
   */
  readonly values?: Readonly<Record<string, InputSchema>>;
}

/** An input that an AI app shows to its users, as the platform describes it. */
export interface SimulatorAppInput {
  /** Id of the node, such as `122`. */
  readonly nodeId: string;
  /** Kind of the node, such as `LoadImage`. */
  readonly nodeName: string;
  /** Name of the input at the node, such as `image`. */
  readonly fieldName: string;
  /** The value it has when it is not given. */
  readonly fieldValue: string;
  /** Such as `STRING` or `IMAGE`. */
  readonly fieldType: string;
  /**
   * JSON text about the widget, such as its choices.
   *
   * @default null
   */
  readonly fieldData?: string;
  /**
   * What the input is for.
   *
   * @default null
   */
  readonly description?: string;
  /**
   * The same in English.
   *
   * @default null
   */
  readonly descriptionEn?: string;
}

/** An AI app that can be run. */
export interface SimulatorApp {
  /** The title that users see. */
  readonly name: string;
  /** The inputs that can be set, each once. */
  readonly inputs: readonly SimulatorAppInput[];
  /**
   * What it produces.
   *
   * @default 'image'
   */
  readonly output?: OutputKind;
  /**
   * What the inputs take, as those of a workflow.
   *
   * @default none: every value is taken
   */
  readonly values?: Readonly<Record<string, InputSchema>>;
}

/** The workflows of a simulator that was given none: a small text-to-image graph. */
export const sampleWorkflows: Readonly<Record<string, SimulatorWorkflow>> = {
  '1900000000000000001': {
    graph: {
      '3': { class_type: 'KSampler', inputs: { seed: 1, steps: 20, model: ['4', 0], positive: ['6', 0] } },
      '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sample.safetensors' } },
      '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a lighthouse at dusk', clip: ['4', 1] } },
      '9': { class_type: 'SaveImage', inputs: { filename_prefix: 'sample', images: ['3', 0] } },
    },
  },
};

/** The apps of a simulator that was given none: one that takes a prompt and a picture. */
export const sampleApps: Readonly<Record<string, SimulatorApp>> = {
  '1900000000000000401': {
    name: 'Sample app',
    inputs: [
      {
        nodeId: '122',
        nodeName: 'Text',
        fieldName: 'prompt',
        fieldValue: 'a lighthouse',
        fieldType: 'STRING',
        description: 'prompt',
      },
      {
        nodeId: '285',
        nodeName: 'LoadImage',
        fieldName: 'image',
        fieldValue: 'sample.png',
        fieldType: 'IMAGE',
        description: 'photo',
      },
    ],
  },
};
