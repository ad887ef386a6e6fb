import { BitWriter } from './bit-writer.js';
import type { YuvFrame } from './yuv.js';

/** The parameter sets that a decoder needs before the first frame, without start codes or lengths. */
export interface ParameterSets {
  readonly sps: Uint8Array;
  readonly pps: Uint8Array;
}

const MACROBLOCK_TYPE_IPCM = 25;
const INTER_MACROBLOCK_TYPES = 5; // In a P slice the intra types are numbered after the five inter types.

/** Parameter sets of a Constrained Baseline stream. Width and height must be multiples of 16. */
export function parameterSets(width: number, height: number): ParameterSets {
  const sps = new BitWriter(0x67)
    .bits(66, 8) // profile_idc: Baseline
    .bits(0xc0, 8) // constraint_set0 and 1: Constrained Baseline
    .bits(30, 8) // level 3.0
    .unsigned(0) // seq_parameter_set_id
    .unsigned(0) // log2_max_frame_num - 4
    .unsigned(2) // pic_order_cnt_type: shown in the order of decoding
    .unsigned(1) // max_num_ref_frames
    .bits(0, 1) // gaps_in_frame_num_value_allowed_flag
    .unsigned(width / 16 - 1)
    .unsigned(height / 16 - 1)
    .bits(1, 1) // frame_mbs_only_flag
    .bits(1, 1) // direct_8x8_inference_flag
    .bits(0, 1) // frame_cropping_flag
    .bits(0, 1); // vui_parameters_present_flag
  const pps = new BitWriter(0x68)
    .unsigned(0) // pic_parameter_set_id
    .unsigned(0) // seq_parameter_set_id
    .bits(0, 1) // entropy_coding_mode_flag: CAVLC
    .bits(0, 1) // bottom_field_pic_order_in_frame_present_flag
    .unsigned(0) // num_slice_groups - 1
    .unsigned(0) // num_ref_idx_l0_default_active - 1
    .unsigned(0) // num_ref_idx_l1_default_active - 1
    .bits(0, 1) // weighted_pred_flag
    .bits(0, 2) // weighted_bipred_idc
    .signed(0) // pic_init_qp - 26
    .signed(0) // pic_init_qs - 26
    .signed(0) // chroma_qp_index_offset
    .bits(1, 1) // deblocking_filter_control_present_flag
    .bits(0, 1) // constrained_intra_pred_flag
    .bits(0, 1); // redundant_pic_cnt_present_flag
  return { sps: sps.finish(), pps: pps.finish() };
}

/** Encodes the first frame: every macroblock as plain samples (I_PCM). */
export function encodeKeyFrame(frame: YuvFrame): Uint8Array {
  const writer = new BitWriter(0x65)
    .unsigned(0) // first_mb_in_slice
    .unsigned(7) // slice_type: all slices of the picture are I
    .unsigned(0) // pic_parameter_set_id
    .bits(0, 4) // frame_num
    .unsigned(0) // idr_pic_id
    .bits(0, 2) // no_output_of_prior_pics_flag, long_term_reference_flag
    .signed(0) // slice_qp_delta
    .unsigned(1); // disable_deblocking_filter_idc
  for (let index = 0; index < frame.macroblockCount; index++) {
    writer.unsigned(MACROBLOCK_TYPE_IPCM).align().bytes(frame.macroblock(index));
  }
  return writer.finish();
}

/** Encodes a later frame: macroblocks that did not change are skipped, the others are sent as plain samples. */
export function encodeDeltaFrame(frame: YuvFrame, previous: YuvFrame, frameNumber: number): Uint8Array {
  const writer = new BitWriter(0x61)
    .unsigned(0) // first_mb_in_slice
    .unsigned(5) // slice_type: all slices of the picture are P
    .unsigned(0) // pic_parameter_set_id
    .bits(frameNumber % 16, 4) // frame_num
    .bits(0, 1) // num_ref_idx_active_override_flag
    .bits(0, 1) // ref_pic_list_modification_flag_l0
    .bits(0, 1) // adaptive_ref_pic_marking_mode_flag
    .signed(0) // slice_qp_delta
    .unsigned(1); // disable_deblocking_filter_idc
  let skipped = 0;
  for (let index = 0; index < frame.macroblockCount; index++) {
    const samples = frame.macroblock(index);
    if (sameBytes(samples, previous.macroblock(index))) {
      skipped++;
      continue;
    }
    writer
      .unsigned(skipped)
      .unsigned(INTER_MACROBLOCK_TYPES + MACROBLOCK_TYPE_IPCM)
      .align()
      .bytes(samples);
    skipped = 0;
  }
  if (skipped > 0) writer.unsigned(skipped);
  return writer.finish();
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, index) => byte === other[index]);
}
