import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { RunningHub } from 'runninghub';
import { AppModule, Pictures } from './pictures';

async function bootstrap() {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  const url = await app.get(Pictures).draw('a red fox');
  const { type, size } = await app.get(RunningHub).download(url!).blob();
  console.log(`picture ${type} ${size}`);
  await app.close();
}
bootstrap().catch(console.error);
