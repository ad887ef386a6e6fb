import 'reflect-metadata';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { RunningHub } from 'runninghub';

@Injectable()
class Pictures {
  constructor(private readonly rh: RunningHub) {}

  async draw(prompt: string) {
    const model = 'rhart-image-x-official/text-to-image';
    const { outputs } = await this.rh.run(model, { prompt, outputFormat: 'png' });
    return this.rh.download(outputs[0]).blob();
  }
}

@Module({ providers: [Pictures, { provide: RunningHub, useFactory: () => new RunningHub() }] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  const { type, size } = await app.get(Pictures).draw('a red fox');
  console.log(`picture ${type} ${size}`);
  await app.close();
}
bootstrap().catch(console.error);
