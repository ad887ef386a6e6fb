import { AmbientLight, Box3, DirectionalLight, PerspectiveCamera, Scene, Vector3, WebGLRenderer } from 'three';
import { OrbitControls } from 'three/examples/jsm/controls/OrbitControls.js';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

/**
 * Shows a 3D model in a canvas, turning; it can be turned by hand.
 *
 * @param turns Whether it turns by itself.
 * @returns Stops it and gives back what it holds.
 * @throws Error when the browser draws no 3D, or the file is no model.
 */
export async function turntable(canvas: HTMLCanvasElement, file: ArrayBuffer, turns: boolean): Promise<() => void> {
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
  try {
    const { scene: model } = await new GLTFLoader().parseAsync(file, '');
    const scene = new Scene();
    const sun = new DirectionalLight(0xffffff, 2.4);
    sun.position.set(3, 5, 4);
    scene.add(model, new AmbientLight(0xffffff, 1.2), sun);
    const box = new Box3().setFromObject(model);
    const size = box.getSize(new Vector3()).length() || 1;
    model.position.sub(box.getCenter(new Vector3()));
    const camera = new PerspectiveCamera(40, canvas.clientWidth / canvas.clientHeight, size / 100, size * 100);
    camera.position.set(size * 0.9, size * 0.6, size * 1.1);
    const controls = new OrbitControls(camera, canvas);
    controls.autoRotate = turns;
    renderer.setPixelRatio(Math.min(devicePixelRatio, 2));
    renderer.setSize(canvas.clientWidth, canvas.clientHeight, false);
    renderer.setAnimationLoop(() => {
      controls.update();
      renderer.render(scene, camera);
    });
    return () => {
      renderer.setAnimationLoop(null);
      controls.dispose();
      renderer.dispose();
    };
  } catch (error) {
    renderer.dispose();
    throw error;
  }
}
