package dev.networkingcoach.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;

class Jackson2MapperTest extends MapperContract {
  private final ObjectMapper plain = new ObjectMapper().registerModule(new JavaTimeModule());
  private final ObjectMapper withModules = new ObjectMapper().findAndRegisterModules();

  @Override
  String plain(Object value) {
    return write(plain, value);
  }

  @Override
  <T> T read(String json, Class<T> type) {
    try {
      return plain.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  String withModules(Object value) {
    return write(withModules, value);
  }

  @Override
  String byTree(Object value) {
    return write(withModules, withModules.<JsonNode>valueToTree(value));
  }

  private static String write(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
