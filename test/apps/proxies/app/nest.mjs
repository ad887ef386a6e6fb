import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { handler, HOST, PORT, PREFIX, tell } from './proxy.mjs';

function App() {}
Module({})(App);

const app = await NestFactory.create(App, { logger: false });
app.use(PREFIX, handler);
await app.listen(PORT, HOST);
tell();
