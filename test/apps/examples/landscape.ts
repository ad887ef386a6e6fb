import { Resvg } from '@resvg/resvg-js';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360">
  <path fill="#f6b26b" d="M0 0H640V360H0Z"/>
  <path fill="#f9cb9c" d="M0 130H640V360H0Z"/>
  <circle fill="#fff2cc" cx="450" cy="150" r="55"/>
  <path fill="#b9785c" d="M0 220L120 130L230 215L340 150L470 235L560 180L640 225V360H0Z"/>
  <path fill="#7a4a48" d="M0 270C120 215 230 250 330 275S540 235 640 260V360H0Z"/>
  <path fill="#402a38" d="M0 330C160 275 300 335 430 315S580 300 640 320V360H0Z"/>
</svg>`;

/** The bytes of a picture that a visitor could pick, PNG: hills in the evening. */
export const landscape = (): Buffer => new Resvg(SVG).render().asPng();
