package dev.networkingcoach.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class Jackson3MapperTest extends MapperContract {
  private final ObjectMapper plain = new ObjectMapper();
  private final JsonMapper withModules = JsonMapper.builder().findAndAddModules().build();

  @Override
  String plain(Object value) {
    return plain.writeValueAsString(value);
  }

  @Override
  <T> T read(String json, Class<T> type) {
    return plain.readValue(json, type);
  }

  @Override
  String withModules(Object value) {
    return withModules.writeValueAsString(value);
  }

  @Override
  String byTree(Object value) {
    return withModules.writeValueAsString(withModules.<JsonNode>valueToTree(value));
  }
}
